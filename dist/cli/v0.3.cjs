"use strict";var x=Object.defineProperty;var on=Object.getOwnPropertyDescriptor;var ln=Object.getOwnPropertyNames;var sn=Object.prototype.hasOwnProperty;var an=(n,e)=>{for(var i in e)x(n,i,{get:e[i],enumerable:!0})},un=(n,e,i,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of ln(e))!sn.call(n,r)&&r!==
i&&x(n,r,{get:()=>e[r],enumerable:!(t=on(e,r))||t.enumerable});return n};var fn=n=>un(x({},"__esModule",{value:!0}),n);var ti={};an(ti,{ValidationError:()=>B,assertBuildPlane:()=>qt,assertDataPlane:()=>Ht,assertEnvironment:()=>Jt,assertOrganization:()=>Yt,formatIssue:()=>M,isBuildPlane:()=>Mt,
isDataPlane:()=>Ut,isEnvironment:()=>Wt,isOrganization:()=>_t,isPlane:()=>xt,validateBuildPlane:()=>Xe,validateDataPlane:()=>Qe,validateEnvironment:()=>xe,validateOrganization:()=>en,
validatePlane:()=>Xt,validateUpdate:()=>ni,withDefaults:()=>nn});module.exports=fn(ti);var p=Object.prototype;function d(n){return typeof n!="object"||n===null||Array.isArray(n)}function O(n){return!d(n)}function A(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function k(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let i=0;for(let t of n)i++;return i>e}var dn=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function E(n){if(!dn.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),i=Number(n.slice(0,4)),
t=i%4===0&&(i%100!==0||i%400===0),r=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=r}function Oe(n,e){let i=0;for(let t in n)i+=t.length+String(
n[t]).length;return i*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function ee(n){let e=n.filter(O).filter(i=>i.controller===!0);return new Set(
e.map(i=>JSON.stringify([i.apiVersion,i.kind,i.name,i.uid]))).size>1}function F(n){return n.split("/").slice(1).map(cn)}var Ae=n=>n.replaceAll("~","~0").replaceAll("/","~1"),cn=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function T(n,e){let i=n;for(let t of pn(e))if(Array.isArray(i))i=i[Number(t)];else if(O(i)&&Object.hasOwn(i,t))i=i[t];else return;return i}function pn(n){let e=ne.
get(n);if(e)return e;let i=F(n);return ne.size<gn&&ne.set(n,i),i}var ne=new Map,gn=1e3;function De(n,e){return Fe(n,e,n)}function Fe(n,e,i){if(!O(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[r,l]of Object.entries(e)){let o=Object.
hasOwn(n,r)?n[r]:void 0,s="within"in l?o==null?o:Fe(o,l.within,i):o??mn(l,i);s!==void 0&&(t[r]=s)}return t}function mn(n,e){if("value"in n)return n.value;let i=F(
n.from).reduce((t,r)=>O(t)&&Object.hasOwn(t,r)?t[r]:void 0,e);if(!(typeof i!="string"||i==="")&&!(n.maxLength!==void 0&&i.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(i)?i:void 0}var I=[],te=[];function ie(n,e,i){if(n===e)return 0;let t=i?.maxDistance,r=n;n.length>e.length&&(n=e,e=r);let l=n.length,o=e.length;for(;l>0&&n.charCodeAt(~-l)===
e.charCodeAt(~-o);)l--,o--;let s=0;for(;s<l&&n.charCodeAt(s)===e.charCodeAt(s);)s++;if(l-=s,o-=s,t!==void 0&&o-l>t)return t;if(l===0)return t!==void 0&&o>t?t:o;
let w,h,m,z,v=0,j=0;for(;v<l;)te[v]=n.charCodeAt(s+v),I[v]=++v;for(;j<o;){for(w=e.charCodeAt(s+j),m=j++,h=j,v=0;v<l;v++)z=w===te[v]?m:m+1,m=I[v],h=I[v]=m>h?z>h?
h+1:z:z>m?m+1:z;if(t!==void 0){let R=h;for(v=0;v<l;v++)I[v]<R&&(R=I[v]);if(R>t)return t}}return I.length=l,te.length=l,t!==void 0&&h>t?t:h}var yn=64;function K(n,e){if(n.length>yn)return;let i=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,r;for(let l of e){if(Math.abs(l.length-
n.length)>=t)continue;let o=l.toLowerCase(),s=hn(i,o)?1:ie(i,o,{maxDistance:t});s<t&&(t=s,r=l)}return r}function hn(n,e){if(n.length!==e.length)return!1;let i=0;
for(;i<n.length&&n[i]===e[i];)i++;return n[i]===e[i+1]&&n[i+1]===e[i]&&n.slice(i+2)===e.slice(i+2)}var D=!1,Z=[{code:"unreadable",path:"",field:"",message:""}],ze=Symbol("thorough");function Re(n,e){let i=D;D=!0;try{return n(e)===null}catch(t){if(t!==ze)throw t;
return oe(n,e)===null}finally{D=i}}function oe(n,e){if(!D)return n(e);D=!1;try{return n(e)}finally{D=!0}}var wn=20;function a(n,e,i,t){if(D)return Z;let r={code:i,
path:je(e),field:Ee(e),message:"",...t};return n===null?[r]:(n.push(r),n)}function c(n){return f(null,null,n,"object")}function f(n,e,i,t){return i===null?a(n,e,
"null-value"):a(n,e,"wrong-type",{expected:t,found:An(i)})}function y(n,e,i,{code:t="invalid-format",rule:r,maxLength:l}){return typeof i!="string"?f(n,e,i,"str\
ing"):l!==void 0&&k(i,l)?a(n,e,"too-long",{limit:l,unit:"characters"}):a(n,e,t,r===void 0?void 0:{rule:r})}function b(n,e,i,{code:t="unknown-value",allowed:r,codes:l}){
if(D)return Z;if(typeof i!="string")return f(n,e,i,"string");let o=l!==void 0&&Object.hasOwn(l,i)?l[i]:void 0;if(o!==void 0)return a(n,e,o);let s=K(i,r);return a(
n,e,t,s===void 0?{allowed:r}:{allowed:r,suggestion:s})}function P(n,e,i,{minimum:t,maximum:r}){return typeof i!="number"||Number.isNaN(i)?f(n,e,i,"integer"):!Number.
isInteger(i)&&Number.isFinite(i)?a(n,e,"not-an-integer"):a(n,e,"out-of-range",{minimum:t,maximum:r})}function le(n,e,i,{code:t="invalid-format",rule:r}){return Object.
hasOwn(e,i)?a(n,i,t,r===void 0?void 0:{rule:r}):n}function se(n,e,i,t){let r=e[i];return Object.hasOwn(e,i)&&r!==void 0?y(n,i,r,t):n}function ae(n){if(n!==null)
for(let e of n)e.field="";return n}function u(n,e,i){if(e===null)return n;if(D)return e;let t=je(i),r=Ee(i);for(let l of e)l.path=t+l.path,l.field=r+l.field;if(n===
null)return e;for(let l of e)n.push(l);return n}function g(n,e,i){if(D)return vn(n,e,i);let{known:t,required:r=[],codes:l}=i,o=t.filter(m=>U(e[m])||!re(e,m)),s=new Set,
w=wn,h=[];for(let m of n??[]){if(m.code==="unknown-field"&&m.name===void 0){if(!re(e,Se(m.path)))continue;s.add(kn(m,o,i,w-- >0))}h.push(m)}h=h.filter(m=>!Pn(m,
s));for(let m of o)U(e[m])?r.includes(m)&&!s.has(m)&&(h=a(h,m,l?.[m]??"missing-field")):h=a(h,m,"unreadable");return h.length===0?null:h}function vn(n,e,{known:i,
required:t=[]}){let r=Object.getPrototypeOf(e);if(r!==null&&r!==Object.prototype||bn({}))throw ze;if(n!==null)return Z;let l=o=>U(e[o])?t.includes(o):!re(e,o);return i.
some(l)?Z:null}function bn(n){for(let e in n)return!0;return!1}function kn(n,e,{replaced:i,elsewhere:t},r){let l=Se(n.path);n.name=l;let o=t!==void 0&&Object.hasOwn(
t,l)?t[l]:void 0,w=e.find(h=>i?.[l]===h)??(o===void 0&&r?K(l,e):void 0);return w!==void 0&&(n.suggestion=w),o!==void 0&&(n.knownIn=o),w}function Pn(n,e){return n.
code==="value-from"&&n.found==="neither"&&n.branches.some(i=>e.has(i))}function ue(n,e,i){let t=e.generateName;if(!On(t)){let r=n?.find(({path:l,code:o})=>l==="/generateName"&&o==="invalid-name");return r!==void 0&&!i.test(`${t}xxx\
xx`)&&(r.field=".name"),n}return a(Te(Te(n,"/name"),"/generateName"),"name","missing-field")}var Te=(n,e)=>{let i=(n??[]).filter(t=>t.path!==e);return i.length>0?i:null},re=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),U=n=>n==null,On=n=>U(n)||
n==="",je=n=>n===null?"":typeof n=="number"?`/${n}`:`/${Ae(n)}`,Ee=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,Se=n=>F(n)[0]??"";function An(n){return n===
null?"null":Array.isArray(n)?"array":typeof n}var Ie={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function Ce({judges:n,replaced:e}){return i=>{if(typeof i!="object"||i===null||Array.isArray(
i))return c(i);let{apiVersion:t,kind:r}=i,l=typeof r=="string"&&Object.hasOwn(n,r)?n[r]:void 0;if(l)return l(i);let o=Dn(t);if(r==null)return a(o,"kind","missin\
g-field");let s=Object.keys(n);if(typeof r!="string")return b(o,"kind",r,{code:"unknown-kind",allowed:s});let w=Object.hasOwn(e,r)?e[r]:K(r,s);return a(o,"kind",
"unknown-kind",w===void 0?{allowed:s}:{allowed:s,suggestion:w})}}function Dn(n){return n==null?a(null,"apiVersion","missing-field"):n===Ie.allowed[0]?null:b(null,
"apiVersion",n,Ie)}var Fn={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Ve(n)}, not ${Ve(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":fe,"wrong-api-version":fe,"unknown-value":fe,"invalid-plane-id":H,"invalid-name":H,"invalid-label":H,"invalid-f\
ormat":H,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function fe({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function H({rule:n}){return`must be ${n}.`}function $e(n){return Fn[n.code](n)}function M(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Tn)}var Tn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Ve=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var zn=64,Rn=2e5;function de(n){let e=Rn,i=[];return t(()=>n);function t(r){try{let l=r();if(i.includes(l))return a(null,null,"unreadable");if(typeof l!="object"||
l===null||i.length>zn)return null;i.push(l);for(let o of Object.keys(l)){let s=e-- >0?t(()=>Reflect.get(l,o)):null;if(s)return u(null,s,Array.isArray(l)?Number(
o):o)}return i.pop(),null}catch{return a(null,null,"unreadable")}}}function C(n){let e=i=>{let t=pe(n,i);return t===null?{ok:!0,value:i}:{ok:!1,issues:ge(t)}};return Object.assign(e,{"~standard":En(e)})}function V(n){return e=>{
try{return Re(n,e)}catch{return!1}}}function L(n){return e=>{let i=n(e);if(!i.ok)throw new B(i.issues)}}var B=class extends Error{name="ValidationError";issues;constructor(e){
let i=e.slice(0,ce).map(M);super([...i,...e.length>ce?[`and ${e.length-ce} more`]:[]].join(`
`)),this.issues=e}},ce=20;function pe(n,e){let i;try{if(i=oe(n,e),i===null)return null;let t=de(e)?.[0];t!==void 0&&(i=[...i.filter(({path:r})=>!Sn(r,t.path)),t])}catch{
i=de(e)??a(null,null,"unreadable")}for(let t of i)t.field.charCodeAt(0)===jn&&(t.field=t.field.slice(1));return i}var jn=46;function ge(n){let e=n;for(let i of e)
i.message=$e(i);return e}function En(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let i=n(e);return i.ok?{value:i.value}:{issues:i.issues.map(({message:t,
path:r})=>({message:t,path:F(r)}))}}}}var Sn=(n,e)=>n===e||n.startsWith(`${e}/`);var In=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],Cn=["/metadata/uid","/metadat\
a/resourceVersion"];function Ne({judge:n,immutable:e,withDefaults:i}){return(t,r)=>{let l=pe(n,r)??[],o;try{let h=i(t),m=i(r),z=Nn(r,e),v=({code:R,path:tn})=>R===
"wrong-type"&&z.some(({pointer:rn})=>rn===tn),j=l.filter(R=>v(R)||!Vn(R,h,m));o=[...j,...$n(t,r,z,j)]}catch{o=[...l,...a(null,null,"unreadable")]}let[s,...w]=o;
return s===void 0?{ok:!0,value:r}:{ok:!1,issues:ge([s,...w])}}}function Vn({code:n,path:e},i,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metada\
ta")||n==="unknown-field"||n==="unreadable")return!1;let r=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,l=T(i,r);return l!==void 0&&$(l,T(t,r))}function $n(n,e,i,t){
let r=[],l=o=>t.some(({path:s})=>s===o||s.startsWith(`${o}/`));for(let{pointer:o,absent:s}of In)!l(o)&&!$(me(n,o)??s,me(e,o)??s)&&r.push(o);for(let o of Cn){let s=me(
e,o);s!==void 0&&!$(s,T(n,o))&&r.push(o)}for(let{pointer:o,unset:s}of i){let w=T(n,o);w==null||s.includes(w)||typeof(T(e,"/spec")??void 0)=="object"&&!l(o)&&!$(
w,T(e,o))&&r.push(o)}return r.map(Kn)}function Nn(n,e){let i=T(n,"/kind");return typeof i=="string"&&Object.hasOwn(e,i)?e[i]??[]:[]}function Kn(n){return{code:"\
immutable-field",path:n,field:F(n).join("."),message:""}}function me(n,e){let i=T(n,e);return i===""||i===null?void 0:i}function $(n,e){return Object.is(n,e)?!0:
Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,r)=>$(t,e[r])):!O(n)||!O(e)?!1:[...new Set([...Object.keys(
n),...Object.keys(e)])].every(t=>$(n[t]??void 0,e[t]??void 0))}var ye={DataPlane:{},BuildPlane:{},Environment:{},Organization:{}};var W={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},Bn={code:"unknown-kind",allowed:["DataPlane"]},J={known:["apiVersion","kind","metadata","sp\
ec","status"],required:["apiVersion","kind","metadata","spec"]},q=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Ke={code:"inval\
id-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Be=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Le={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},Ln=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Gn={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
we=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Ge={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},S={minimum:-9223372036854776e3,
maximum:9223372036854776e3},G=/^.{10}T.*[^z]$/,N={code:"invalid-date-time"},ve={minimum:0,maximum:9223372036854776e3},Ze={known:["name","generateName","namespac\
e","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationT\
imestamp","deletionTimestamp"]},Ue={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a \
DNS name and a slash may stand before them"},Zn=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,Un={code:"invalid-label",rule:"letters, digits, hyphens, und\
erscores and dots, with a letter or digit at each end",maxLength:63},Hn=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
Mn={},qn=/^(?:[^/]*|[^/]+\/[^/]+)$/,Wn={rule:"group/version, or the version alone"},he={rule:"a text that is not empty"},Jn={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},_n={maxLength:128},Yn={allowed:["Apply","Update"]},Qn={allowed:["FieldsV1",
""]},Xn={maxLength:256},xn={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},et={known:["kubernet\
esCluster","registry","gateway","observer"],required:["kubernetesCluster","registry","gateway"],elsewhere:{agent:"DataPlane in v0.6 to v0.8",clusterAgent:"DataP\
lane since v0.9",dataPlaneRef:"Environment",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"Environment",observabilityPlaneRef:"DataPlane since v\
0.8",planeID:"DataPlane since v0.9",secretStoreRef:"DataPlane since v0.4"}},nt={known:["name","credentials"],required:["name","credentials"],elsewhere:{auth:"Da\
taPlane in v0.4 to v0.8",server:"DataPlane in v0.4 to v0.8",tls:"DataPlane in v0.4 to v0.8"}},tt={known:["apiServerURL","caCert","clientCert","clientKey"],required:[
"apiServerURL","caCert","clientCert","clientKey"]},it={known:["prefix","secretRef"],required:["prefix"]},rt={known:["publicVirtualHost","organizationVirtualHost"],
required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"\
DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"\
DataPlane in v0.10 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v\
0.10 to v0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",security:"Environment"}},ot={known:["url","authentication"],required:["url","authentication"]},lt={
known:["basicAuth"],required:["basicAuth"]},st={known:["username","password"],required:["username","password"]},He={known:["observedGeneration","conditions"]},at=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
ut={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},ft={allowed:[
"True","False","Unknown"]},dt=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,ct={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
pt={maxLength:32768},gt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},mt={code:"unknown-kind",allowed:["BuildPlane"]},yt={known:["kubernetesCluster","observer"],required:["kubernetesCluster"],elsewhere:{agent:"Bu\
ildPlane in v0.7 to v0.8",clusterAgent:"BuildPlane in v0.9 to v0.17",dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"\
BuildPlane in v0.8 to v0.17",planeID:"BuildPlane in v0.9 to v0.17",registry:"DataPlane",secretStoreRef:"BuildPlane in v0.9 to v0.17"}},ht={known:[]},wt={code:"u\
nknown-kind",allowed:["Environment"]},vt={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{kubernetesCluster:"DataPlane or BuildPlane",observer:"DataP\
lane or BuildPlane",registry:"DataPlane"}},bt={known:["dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"\
Environment in v0.15 to v0.16",organizationGatewayNamespace:"Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"\
Environment in v0.15 to v0.16",organizationVirtualHost:"Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"\
Environment in v0.15 to v0.16",publicHTTPPort:"Environment in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in \
v0.15 to v0.16"}},kt={known:["remoteJwks"]},Pt={known:["uri"],required:["uri"]},Ot={code:"unknown-kind",allowed:["Organization"]},At={known:[],elsewhere:{dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",isProduction:"Environment",kubernetesCluster:"DataPlane or BuildPlane",observer:"DataPlane or BuildPlane",registry:"\
DataPlane"}},Dt={known:["observedGeneration","conditions","namespace"]};function _(n){if(d(n))return c(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&
(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=b(e,t,r,W))):t==="kind"?r!==null&&(i++,r!=="DataPlane"&&(e=b(e,t,r,Bn))):t==="metadata"?r!==null&&
(i++,e=u(e,be(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Ft(r),t)):t==="status"?r!==null&&(e=u(e,St(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===4?null:g(e,n,J)}function be(n){if(d(n))return c(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="name")(typeof t!="string"||k(t,253)||
!q.test(t))&&(e=y(e,i,t,Ke));else if(i==="generateName")(typeof t!="string"||!Be.test(t))&&(e=y(e,i,t,Le));else if(i==="namespace")(typeof t!="string"||k(t,63)||
!Ln.test(t))&&(e=y(e,i,t,Gn));else if(i==="labels")e=u(e,Me(t),i);else if(i==="annotations")e=u(e,qe(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,
t,"array");else{let r=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];(typeof s!="string"||!we.test(s))&&(r=y(r,o,s,Ge))}l.length>1&&l.includes("orphan")&&l.includes(
"foregroundDeletion")&&(r=a(r,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(
t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];r=u(r,We(s),o)}l.length>1&&ee(l)&&(r=a(r,null,"invalid-format",{rule:"one owner\
 at most with controller: true"})),e=u(e,r,i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<l.length;o++){
let s=l[o];r=u(r,Je(s),o)}e=u(e,r,i)}else i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i===
"selfLink"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="generation"?A(t)||(e=P(e,i,t,S)):i==="deletionGracePeriodSeconds"?A(t)||(e=P(e,i,t,S)):i==="creationTi\
mestamp"?t!==null&&(typeof t!="string"||!E(t)||!G.test(t))&&(e=y(e,i,t,N)):i==="deletionTimestamp"?t!==null&&(typeof t!="string"||!E(t)||!G.test(t))&&(e=y(e,i,t,
N)):e=a(e,i,"unknown-field")}return n.name||(e=ue(e,n,q)),n.generation<0&&n.uid&&typeof n.uid=="string"&&A(n.generation)&&(e=P(e,"generation",n.generation,ve)),
e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Ze)}function Me(n){if(d(n))return c(n);let e=null;for(let i in n){let t=n[i];we.test(i)||(e=le(e,n,i,Ue)),(typeof t!=
"string"||k(t,63)||!Zn.test(t))&&(e=se(e,n,i,Un))}return ae(e)}function qe(n){if(d(n))return c(n);let e=null;for(let i in n){let t=n[i];Hn.test(i)||(e=le(e,n,i,
Ue)),typeof t!="string"&&(e=se(e,n,i,Mn))}return Oe(n,262144)&&(e=a(e,null,"too-long",{limit:262144,unit:"bytes"})),ae(e)}function We(n){if(d(n))return c(n);let e=null,
i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,(typeof r!="string"||r.length<1||!qn.test(r))&&(e=y(e,t,r,Wn))):t==="kind"?r!==null&&
(i++,(typeof r!="string"||r.length<1)&&(e=y(e,t,r,he))):t==="name"?r!==null&&(i++,(typeof r!="string"||r.length<1)&&(e=y(e,t,r,he))):t==="uid"?r!==null&&(i++,(typeof r!=
"string"||r.length<1)&&(e=y(e,t,r,he))):t==="blockOwnerDeletion"?typeof r!="boolean"&&(e=f(e,t,r,"boolean")):t==="controller"?typeof r!="boolean"&&(e=f(e,t,r,"b\
oolean")):e=a(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=a(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===p&&i===4?null:g(e,n,Jn)}function Je(n){if(d(n))return c(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="manager"?(typeof r!="\
string"||k(r,128))&&(e=y(e,t,r,_n)):t==="operation"?r!==null&&(i++,r!=="Apply"&&r!=="Update"&&(e=b(e,t,r,Yn))):t==="apiVersion"?typeof r!="string"&&(e=f(e,t,r,"\
string")):t==="time"?r!==null&&(typeof r!="string"||!E(r)||!G.test(r))&&(e=y(e,t,r,N)):t==="fieldsType"?r!=="FieldsV1"&&r!==""&&(e=b(e,t,r,Qn)):t==="fieldsV1"?d(
r)&&(e=f(e,t,r,"object")):t==="subresource"?(typeof r!="string"||k(r,256))&&(e=y(e,t,r,Xn)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&i===1?null:g(e,n,xn)}function Ft(n){if(d(n))return c(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="kubernetesCluster"?r!==null&&(i++,e=u(e,_e(
r),t)):t==="registry"?r!==null&&(i++,e=u(e,zt(r),t)):t==="gateway"?r!==null&&(i++,e=u(e,Rt(r),t)):t==="observer"?e=u(e,Ye(r),t):e=a(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&i===3?null:g(e,n,et)}function _e(n){if(d(n))return c(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="name"?r!==
null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="credentials"?r!==null&&(i++,e=u(e,Tt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&i===2?null:g(e,n,nt)}function Tt(n){if(d(n))return c(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiServerURL"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):t==="caCert"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="clientCert"?r!==null&&(i++,typeof r!="string"&&(e=f(
e,t,r,"string"))):t==="clientKey"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&i===4?null:g(e,n,tt)}function zt(n){if(d(n))return c(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="prefix"?r!==null&&(i++,typeof r!="string"&&
(e=f(e,t,r,"string"))):t==="secretRef"?typeof r!="string"&&(e=f(e,t,r,"string")):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?
null:g(e,n,it)}function Rt(n){if(d(n))return c(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="publicVirtualHost"?r!==null&&(i++,typeof r!="strin\
g"&&(e=f(e,t,r,"string"))):t==="organizationVirtualHost"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===p&&i===2?null:g(e,n,rt)}function Ye(n){if(d(n))return c(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="url"?r!==null&&(i++,typeof r!=
"string"&&(e=f(e,t,r,"string"))):t==="authentication"?r!==null&&(i++,e=u(e,jt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===
2?null:g(e,n,ot)}function jt(n){if(d(n))return c(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="basicAuth"?r!==null&&(i++,e=u(e,Et(r),t)):e=a(e,
t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,lt)}function Et(n){if(d(n))return c(n);let e=null,i=0;for(let t in n){let r=n[t];
r!==void 0&&(t==="username"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):t==="password"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=
a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===2?null:g(e,n,st)}function St(n){if(d(n))return c(n);let e=null;for(let i in n){let t=n[i];
if(t!==void 0)if(i==="observedGeneration")A(t)||(e=P(e,i,t,S));else if(i==="conditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<
l.length;o++){let s=l[o];r=u(r,ke(s),o)}e=u(e,r,i)}else e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,He)}function ke(n){if(d(
n))return c(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="type"?r!==null&&(i++,(typeof r!="string"||k(r,316)||!at.test(r))&&(e=y(e,t,r,ut))):t===
"status"?r!==null&&(i++,r!=="True"&&r!=="False"&&r!=="Unknown"&&(e=b(e,t,r,ft))):t==="observedGeneration"?(!Number.isInteger(r)||r<0||r>9223372036854776e3)&&(e=
P(e,t,r,ve)):t==="lastTransitionTime"?r!==null&&(i++,(typeof r!="string"||!E(r))&&(e=y(e,t,r,N))):t==="reason"?r!==null&&(i++,(typeof r!="string"||r.length<1||k(
r,1024)||!dt.test(r))&&(e=y(e,t,r,ct))):t==="message"?r!==null&&(i++,(typeof r!="string"||k(r,32768))&&(e=y(e,t,r,pt))):e=a(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===p&&i===5?null:g(e,n,gt)}function Y(n){if(d(n))return c(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==
null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=b(e,t,r,W))):t==="kind"?r!==null&&(i++,r!=="BuildPlane"&&(e=b(e,t,r,mt))):t==="metadata"?r!==null&&(i++,e=u(e,be(r),
t)):t==="spec"?r!==null&&(i++,e=u(e,It(r),t)):t==="status"?r!==null&&(e=u(e,Ct(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===
4?null:g(e,n,J)}function It(n){if(d(n))return c(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="kubernetesCluster"?r!==null&&(i++,e=u(e,_e(r),t)):
t==="observer"?e=u(e,Ye(r),t):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,yt)}function Ct(n){if(d(n))return c(n);let e=null;
for(let i in n)n[i]!==void 0&&(e=a(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,ht)}function Q(n){if(d(n))return c(n);let e=null,
i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!=="openchoreo.dev/v1alpha1"&&(e=b(e,t,r,W))):t==="kind"?r!==null&&(i++,r!=="Enviro\
nment"&&(e=b(e,t,r,wt))):t==="metadata"?r!==null&&(i++,e=u(e,be(r),t)):t==="spec"?r!==null&&(i++,e=u(e,Vt(r),t)):t==="status"?r!==null&&(e=u(e,Bt(r),t)):e=a(e,t,
"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(e,n,J)}function Vt(n){if(d(n))return c(n);let e=null;for(let i in n){let t=n[i];t!==
void 0&&(i==="dataPlaneRef"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="gateway"?e=u(e,$t(t),i):i==="isProduction"?typeof t!="boolean"&&(e=f(e,i,t,"boolean")):
e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,vt)}function $t(n){if(d(n))return c(n);let e=null;for(let i in n){let t=n[i];
t!==void 0&&(i==="dnsPrefix"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="security"?e=u(e,Nt(t),i):e=a(e,i,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,bt)}function Nt(n){if(d(n))return c(n);let e=null;for(let i in n){let t=n[i];t!==void 0&&(i==="remoteJwks"?e=u(e,Kt(t),i):e=a(e,i,"unknown-fie\
ld"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,kt)}function Kt(n){if(d(n))return c(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t===
"uri"?r!==null&&(i++,typeof r!="string"&&(e=f(e,t,r,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===1?null:g(e,n,Pt)}function Bt(n){
if(d(n))return c(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")A(t)||(e=P(e,i,t,S));else if(i==="conditions")if(!Array.isArray(
t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];r=u(r,ke(s),o)}e=u(e,r,i)}else e=a(e,i,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===p?null:g(e,n,He)}function X(n){if(d(n))return c(n);let e=null,i=0;for(let t in n){let r=n[t];r!==void 0&&(t==="apiVersion"?r!==null&&(i++,r!==
"openchoreo.dev/v1alpha1"&&(e=b(e,t,r,W))):t==="kind"?r!==null&&(i++,r!=="Organization"&&(e=b(e,t,r,Ot))):t==="metadata"?r!==null&&(i++,e=u(e,Lt(r),t)):t==="spe\
c"?r!==null&&(i++,e=u(e,Gt(r),t)):t==="status"?r!==null&&(e=u(e,Zt(r),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&i===4?null:g(
e,n,J)}function Lt(n){if(d(n))return c(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="name")(typeof t!="string"||k(t,253)||!q.test(t))&&(e=y(e,i,
t,Ke));else if(i==="generateName")(typeof t!="string"||!Be.test(t))&&(e=y(e,i,t,Le));else if(i==="namespace")e=a(e,i,"namespace-not-allowed");else if(i==="label\
s")e=u(e,Me(t),i);else if(i==="annotations")e=u(e,qe(t),i);else if(i==="finalizers")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<l.
length;o++){let s=l[o];(typeof s!="string"||!we.test(s))&&(r=y(r,o,s,Ge))}l.length>1&&l.includes("orphan")&&l.includes("foregroundDeletion")&&(r=a(r,null,"inval\
id-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,r,i)}else if(i==="ownerReferences")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;
for(let o=0;o<l.length;o++){let s=l[o];r=u(r,We(s),o)}l.length>1&&ee(l)&&(r=a(r,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=u(e,r,
i)}else if(i==="managedFields")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];r=u(r,Je(s),o)}e=u(e,r,i)}else
i==="uid"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="resourceVersion"?typeof t!="string"&&(e=f(e,i,t,"string")):i==="selfLink"?typeof t!="string"&&(e=f(e,i,
t,"string")):i==="generation"?A(t)||(e=P(e,i,t,S)):i==="deletionGracePeriodSeconds"?A(t)||(e=P(e,i,t,S)):i==="creationTimestamp"?t!==null&&(typeof t!="string"||
!E(t)||!G.test(t))&&(e=y(e,i,t,N)):i==="deletionTimestamp"?t!==null&&(typeof t!="string"||!E(t)||!G.test(t))&&(e=y(e,i,t,N)):e=a(e,i,"unknown-field")}return n.name||
(e=ue(e,n,q)),n.generation<0&&n.uid&&typeof n.uid=="string"&&A(n.generation)&&(e=P(e,"generation",n.generation,ve)),e===null&&Object.getPrototypeOf(n)===p?null:
g(e,n,Ze)}function Gt(n){if(d(n))return c(n);let e=null;for(let i in n)n[i]!==void 0&&(e=a(e,i,"unknown-field"));return e===null&&Object.getPrototypeOf(n)===p?null:
g(e,n,At)}function Zt(n){if(d(n))return c(n);let e=null;for(let i in n){let t=n[i];if(t!==void 0)if(i==="observedGeneration")A(t)||(e=P(e,i,t,S));else if(i==="c\
onditions")if(!Array.isArray(t))e=f(e,i,t,"array");else{let r=null,l=t;for(let o=0;o<l.length;o++){let s=l[o];r=u(r,ke(s),o)}e=u(e,r,i)}else i==="namespace"?typeof t!=
"string"&&(e=f(e,i,t,"string")):e=a(e,i,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Dt)}var Qe=C(_),Ut=V(_),Ht=L(Qe),Xe=C(Y),Mt=V(Y),qt=L(Xe),xe=C(Q),Wt=V(Q),Jt=L(xe),en=C(X),_t=V(X),Yt=L(en),Qt={judges:{DataPlane:_,BuildPlane:Y,Environment:Q,Organization:X},
replaced:{WorkflowPlane:"BuildPlane"}},Pe=Ce(Qt),Xt=C(Pe),xt=V(Pe),nn=n=>De(n,Object.hasOwn(ye,n?.kind)?ye[n.kind]??{}:{}),ei={judge:Pe,immutable:{},withDefaults:nn},
ni=Ne(ei);0&&(module.exports={ValidationError,assertBuildPlane,assertDataPlane,assertEnvironment,assertOrganization,formatIssue,isBuildPlane,isDataPlane,isEnvironment,isOrganization,
isPlane,validateBuildPlane,validateDataPlane,validateEnvironment,validateOrganization,validatePlane,validateUpdate,withDefaults});
