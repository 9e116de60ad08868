"use strict";var ee=Object.defineProperty;var en=Object.getOwnPropertyDescriptor;var nn=Object.getOwnPropertyNames;var tn=Object.prototype.hasOwnProperty;var rn=(n,e)=>{for(var r in e)ee(n,r,{get:e[r],enumerable:!0})},on=(n,e,r,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of nn(e))!tn.call(n,i)&&
i!==r&&ee(n,i,{get:()=>e[i],enumerable:!(t=en(e,i))||t.enumerable});return n};var ln=n=>on(ee({},"__esModule",{value:!0}),n);var ii={};rn(ii,{ValidationError:()=>H,assertBuildPlane:()=>Wt,assertDataPlane:()=>Mt,assertEnvironment:()=>Qt,assertObservabilityPlane:()=>_t,formatIssue:()=>Z,
isBuildPlane:()=>qt,isDataPlane:()=>Zt,isEnvironment:()=>Yt,isObservabilityPlane:()=>Jt,isPlane:()=>ei,validateBuildPlane:()=>Je,validateDataPlane:()=>We,validateEnvironment:()=>Ye,
validateObservabilityPlane:()=>_e,validatePlane:()=>xt,validateUpdate:()=>ti,withDefaults:()=>Qe});module.exports=ln(ii);var g=Object.prototype;function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function O(n){return!c(n)}function T(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function k(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let r=0;for(let t of n)r++;return r>e}var sn=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function j(n){if(!sn.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),r=Number(n.slice(0,4)),
t=r%4===0&&(r%100!==0||r%400===0),i=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=i}function Ae(n,e){let r=0;for(let t in n)r+=t.length+String(
n[t]).length;return r*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function Te(n){let e=n.filter(O).filter(r=>r.controller===!0);return new Set(
e.map(r=>JSON.stringify([r.apiVersion,r.kind,r.name,r.uid]))).size>1}function R(n){return n.split("/").slice(1).map(an)}var Re=n=>n.replaceAll("~","~0").replaceAll("/","~1"),an=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function D(n,e){let r=n;for(let t of un(e))if(Array.isArray(r))r=r[Number(t)];else if(O(r)&&Object.hasOwn(r,t))r=r[t];else return;return r}function un(n){let e=ne.
get(n);if(e)return e;let r=R(n);return ne.size<fn&&ne.set(n,r),r}var ne=new Map,fn=1e3;function De(n,e){return Fe(n,e,n)}function Fe(n,e,r){if(!O(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[i,o]of Object.entries(e)){let l=Object.
hasOwn(n,i)?n[i]:void 0,s="within"in o?l==null?l:Fe(l,o.within,r):l??cn(o,r);s!==void 0&&(t[i]=s)}return t}function cn(n,e){if("value"in n)return n.value;let r=R(
n.from).reduce((t,i)=>O(t)&&Object.hasOwn(t,i)?t[i]:void 0,e);if(!(typeof r!="string"||r==="")&&!(n.maxLength!==void 0&&r.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(r)?r:void 0}var C=[],te=[];function ie(n,e,r){if(n===e)return 0;let t=r?.maxDistance,i=n;n.length>e.length&&(n=e,e=i);let o=n.length,l=e.length;for(;o>0&&n.charCodeAt(~-o)===
e.charCodeAt(~-l);)o--,l--;let s=0;for(;s<o&&n.charCodeAt(s)===e.charCodeAt(s);)s++;if(o-=s,l-=s,t!==void 0&&l-o>t)return t;if(o===0)return t!==void 0&&l>t?t:l;
let h,b,p,F,w=0,S=0;for(;w<o;)te[w]=n.charCodeAt(s+w),C[w]=++w;for(;S<l;){for(h=e.charCodeAt(s+S),p=S++,b=S,w=0;w<o;w++)F=h===te[w]?p:p+1,p=C[w],b=C[w]=p>b?F>b?
b+1:F:F>p?p+1:F;if(t!==void 0){let z=b;for(w=0;w<o;w++)C[w]<z&&(z=C[w]);if(z>t)return t}}return C.length=o,te.length=o,t!==void 0&&b>t?t:b}var dn=64;function L(n,e){if(n.length>dn)return;let r=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,i;for(let o of e){if(Math.abs(o.length-
n.length)>=t)continue;let l=o.toLowerCase(),s=pn(r,l)?1:ie(r,l,{maxDistance:t});s<t&&(t=s,i=o)}return i}function pn(n,e){if(n.length!==e.length)return!1;let r=0;
for(;r<n.length&&n[r]===e[r];)r++;return n[r]===e[r+1]&&n[r+1]===e[r]&&n.slice(r+2)===e.slice(r+2)}var A=!1,B=[{code:"unreadable",path:"",field:"",message:""}],je=Symbol("thorough");function Se(n,e){let r=A;A=!0;try{return n(e)===null}catch(t){if(t!==je)throw t;
return oe(n,e)===null}finally{A=r}}function oe(n,e){if(!A)return n(e);A=!1;try{return n(e)}finally{A=!0}}var gn=20;function a(n,e,r,t){if(A)return B;let i={code:r,
path:Ce(e),field:$e(e),message:"",...t};return n===null?[i]:(n.push(i),n)}function d(n){return f(null,null,n,"object")}function f(n,e,r,t){return r===null?a(n,e,
"null-value"):a(n,e,"wrong-type",{expected:t,found:vn(r)})}function y(n,e,r,{code:t="invalid-format",rule:i,maxLength:o}){return typeof r!="string"?f(n,e,r,"str\
ing"):o!==void 0&&k(r,o)?a(n,e,"too-long",{limit:o,unit:"characters"}):a(n,e,t,i===void 0?void 0:{rule:i})}function v(n,e,r,{code:t="unknown-value",allowed:i,codes:o}){
if(A)return B;if(typeof r!="string")return f(n,e,r,"string");let l=o!==void 0&&Object.hasOwn(o,r)?o[r]:void 0;if(l!==void 0)return a(n,e,l);let s=L(r,i);return a(
n,e,t,s===void 0?{allowed:i}:{allowed:i,suggestion:s})}function P(n,e,r,{minimum:t,maximum:i}){return typeof r!="number"||Number.isNaN(r)?f(n,e,r,"integer"):!Number.
isInteger(r)&&Number.isFinite(r)?a(n,e,"not-an-integer"):a(n,e,"out-of-range",{minimum:t,maximum:i})}function le(n,e,r,{code:t="invalid-format",rule:i}){return Object.
hasOwn(e,r)?a(n,r,t,i===void 0?void 0:{rule:i}):n}function se(n,e,r,t){let i=e[r];return Object.hasOwn(e,r)&&i!==void 0?y(n,r,i,t):n}function ae(n){if(n!==null)
for(let e of n)e.field="";return n}function u(n,e,r){if(e===null)return n;if(A)return e;let t=Ce(r),i=$e(r);for(let o of e)o.path=t+o.path,o.field=i+o.field;if(n===
null)return e;for(let o of e)n.push(o);return n}function m(n,e,r){if(A)return mn(n,e,r);let{known:t,required:i=[],codes:o}=r,l=t.filter(p=>K(e[p])||!re(e,p)),s=new Set,
h=gn,b=[];for(let p of n??[]){if(p.code==="unknown-field"&&p.name===void 0){if(!re(e,Ve(p.path)))continue;s.add(bn(p,l,r,h-- >0))}b.push(p)}b=b.filter(p=>!hn(p,
s));for(let p of l)K(e[p])?i.includes(p)&&!s.has(p)&&(b=a(b,p,o?.[p]??"missing-field")):b=a(b,p,"unreadable");return b.length===0?null:b}function mn(n,e,{known:r,
required:t=[]}){let i=Object.getPrototypeOf(e);if(i!==null&&i!==Object.prototype||yn({}))throw je;if(n!==null)return B;let o=l=>K(e[l])?t.includes(l):!re(e,l);return r.
some(o)?B:null}function yn(n){for(let e in n)return!0;return!1}function bn(n,e,{replaced:r,elsewhere:t},i){let o=Ve(n.path);n.name=o;let l=t!==void 0&&Object.hasOwn(
t,o)?t[o]:void 0,h=e.find(b=>r?.[o]===b)??(l===void 0&&i?L(o,e):void 0);return h!==void 0&&(n.suggestion=h),l!==void 0&&(n.knownIn=l),h}function hn(n,e){return n.
code==="value-from"&&n.found==="neither"&&n.branches.some(r=>e.has(r))}function Ee(n,e,r){let t=r.filter(o=>!K(e[o])).length;if(t===1)return n;let i=t===0?(n??[]).
filter(o=>o.code!=="null-value"):n;return a(i,null,"value-from",{found:t===0?"neither":"both",branches:r})}function Ie(n,e,r){let t=e.generateName;if(!wn(t)){let i=n?.
find(({path:o,code:l})=>o==="/generateName"&&l==="invalid-name");return i!==void 0&&!r.test(`${t}xxxxx`)&&(i.field=".name"),n}return a(ze(ze(n,"/name"),"/genera\
teName"),"name","missing-field")}var ze=(n,e)=>{let r=(n??[]).filter(t=>t.path!==e);return r.length>0?r:null},re=(n,e)=>Object.prototype.propertyIsEnumerable.call(n,e),K=n=>n==null,wn=n=>K(n)||
n==="",Ce=n=>n===null?"":typeof n=="number"?`/${n}`:`/${Re(n)}`,$e=n=>n===null?"":typeof n=="number"?`[${n}]`:`.${n}`,Ve=n=>R(n)[0]??"";function vn(n){return n===
null?"null":Array.isArray(n)?"array":typeof n}var Ne={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function Le({judges:n,replaced:e}){return r=>{if(typeof r!="object"||r===null||Array.isArray(
r))return d(r);let{apiVersion:t,kind:i}=r,o=typeof i=="string"&&Object.hasOwn(n,i)?n[i]:void 0;if(o)return o(r);let l=kn(t);if(i==null)return a(l,"kind","missin\
g-field");let s=Object.keys(n);if(typeof i!="string")return v(l,"kind",i,{code:"unknown-kind",allowed:s});let h=Object.hasOwn(e,i)?e[i]:L(i,s);return a(l,"kind",
"unknown-kind",h===void 0?{allowed:s}:{allowed:s,suggestion:h})}}function kn(n){return n==null?a(null,"apiVersion","missing-field"):n===Ne.allowed[0]?null:v(null,
"apiVersion",n,Ne)}var Pn={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Ke(n)}, not ${Ke(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":ue,"wrong-api-version":ue,"unknown-value":ue,"invalid-plane-id":G,"invalid-name":G,"invalid-label":G,"invalid-f\
ormat":G,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function ue({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function G({rule:n}){return`must be ${n}.`}function He(n){return Pn[n.code](n)}function Z(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,On)}var On=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Ke=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var An=64,Tn=2e5;function fe(n){let e=Tn,r=[];return t(()=>n);function t(i){try{let o=i();if(r.includes(o))return a(null,null,"unreadable");if(typeof o!="object"||
o===null||r.length>An)return null;r.push(o);for(let l of Object.keys(o)){let s=e-- >0?t(()=>Reflect.get(o,l)):null;if(s)return u(null,s,Array.isArray(o)?Number(
l):l)}return r.pop(),null}catch{return a(null,null,"unreadable")}}}function $(n){let e=r=>{let t=de(n,r);return t===null?{ok:!0,value:r}:{ok:!1,issues:pe(t)}};return Object.assign(e,{"~standard":Dn(e)})}function V(n){return e=>{
try{return Se(n,e)}catch{return!1}}}function U(n){return e=>{let r=n(e);if(!r.ok)throw new H(r.issues)}}var H=class extends Error{name="ValidationError";issues;constructor(e){
let r=e.slice(0,ce).map(Z);super([...r,...e.length>ce?[`and ${e.length-ce} more`]:[]].join(`
`)),this.issues=e}},ce=20;function de(n,e){let r;try{if(r=oe(n,e),r===null)return null;let t=fe(e)?.[0];t!==void 0&&(r=[...r.filter(({path:i})=>!Fn(i,t.path)),t])}catch{
r=fe(e)??a(null,null,"unreadable")}for(let t of r)t.field.charCodeAt(0)===Rn&&(t.field=t.field.slice(1));return r}var Rn=46;function pe(n){let e=n;for(let r of e)
r.message=He(r);return e}function Dn(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let r=n(e);return r.ok?{value:r.value}:{issues:r.issues.map(({message:t,
path:i})=>({message:t,path:R(i)}))}}}}var Fn=(n,e)=>n===e||n.startsWith(`${e}/`);var zn=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],jn=["/metadata/uid","/metadat\
a/resourceVersion"];function Ue({judge:n,immutable:e,withDefaults:r}){return(t,i)=>{let o=de(n,i)??[],l;try{let b=r(t),p=r(i),F=In(i,e),w=({code:z,path:Xe})=>z===
"wrong-type"&&F.some(({pointer:xe})=>xe===Xe),S=o.filter(z=>w(z)||!Sn(z,b,p));l=[...S,...En(t,i,F,S)]}catch{l=[...o,...a(null,null,"unreadable")]}let[s,...h]=l;
return s===void 0?{ok:!0,value:i}:{ok:!1,issues:pe([s,...h])}}}function Sn({code:n,path:e},r,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metada\
ta")||n==="unknown-field"||n==="unreadable")return!1;let i=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,o=D(r,i);return o!==void 0&&N(o,D(t,i))}function En(n,e,r,t){
let i=[],o=l=>t.some(({path:s})=>s===l||s.startsWith(`${l}/`));for(let{pointer:l,absent:s}of zn)!o(l)&&!N(ge(n,l)??s,ge(e,l)??s)&&i.push(l);for(let l of jn){let s=ge(
e,l);s!==void 0&&!N(s,D(n,l))&&i.push(l)}for(let{pointer:l,unset:s}of r){let h=D(n,l);h==null||s.includes(h)||typeof(D(e,"/spec")??void 0)=="object"&&!o(l)&&!N(
h,D(e,l))&&i.push(l)}return i.map(Cn)}function In(n,e){let r=D(n,"/kind");return typeof r=="string"&&Object.hasOwn(e,r)?e[r]??[]:[]}function Cn(n){return{code:"\
immutable-field",path:n,field:R(n).join("."),message:""}}function ge(n,e){let r=D(n,e);return r===""||r===null?void 0:r}function N(n,e){return Object.is(n,e)?!0:
Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>N(t,e[i])):!O(n)||!O(e)?!1:[...new Set([...Object.keys(
n),...Object.keys(e)])].every(t=>N(n[t]??void 0,e[t]??void 0))}var me={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},gateway:{within:{publicHTTPPort:{value:19080},publicHTTPSPort:{value:19443},organizationHTTPPort:{
value:19081},organizationHTTPSPort:{value:19444}}}}}},BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},
clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/met\
adata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{namespace:{from:"/metadata/namesp\
ace"}}}}}}}}}},Environment:{}};var q={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},$n={code:"unknown-kind",allowed:["DataPlane"]},W={known:["apiVersion","kind","metadata","sp\
ec","status"],required:["apiVersion","kind","metadata","spec"]},Be=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,Vn={code:"inva\
lid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},Nn=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
Ln={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},Kn=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Hn={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Ge=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,Un={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},I={minimum:-9223372036854776e3,
maximum:9223372036854776e3},be=/^.{10}T.*[^z]$/,E={code:"invalid-date-time"},Ze={minimum:0,maximum:9223372036854776e3},Bn={known:["name","generateName","namespa\
ce","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creation\
Timestamp","deletionTimestamp"]},Me={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a\
 DNS name and a slash may stand before them"},Gn=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,Zn={code:"invalid-label",rule:"letters, digits, hyphens, un\
derscores and dots, with a letter or digit at each end",maxLength:63},Mn=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
qn={},Wn=/^(?:[^/]*|[^/]+\/[^/]+)$/,Jn={rule:"group/version, or the version alone"},ye={rule:"a text that is not empty"},_n={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},Yn={maxLength:128},Qn={allowed:["Apply","Update"]},Xn={allowed:["FieldsV1",
""]},xn={maxLength:256},et={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},he=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
we={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},nt={known:["planeID","clusterAgent",
"gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent","gateway"],replaced:{agent:"clusterAgent",kubernetesCluster:"\
clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"\
DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},tt={known:[
"clientCA"],required:["clientCA"]},it=["secretRef","value"],rt={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},ot={known:["name","key","namespace"],required:["name","key"]},M={minimum:-2147483648,maximum:2147483647},lt={known:["publicVirtualHost","public\
HTTPPort","publicHTTPSPort","organizationVirtualHost","organizationHTTPPort","organizationHTTPSPort"],required:["publicVirtualHost","organizationVirtualHost"],elsewhere:{
dnsPrefix:"Environment",egress:"DataPlane since v0.17",ingress:"DataPlane since v0.17",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",security:"Environment"}},st={known:[
"name"],required:["name"]},ve={known:["observedGeneration","conditions","agentConnection"]},at=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
ut={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},ft={allowed:[
"True","False","Unknown"]},ct=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,dt={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
pt={maxLength:32768},gt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},mt={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},yt={code:"unknown-kind",allowed:["BuildPlane"]},bt={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},ht={code:"unknown-kind",allowed:["ObservabilityPlane"]},wt={known:["pl\
aneID","clusterAgent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane \
in v0.8",dataPlaneRef:"Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"\
Environment",observabilityPlaneRef:"DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},vt={code:"unknown-kind",allowed:["Environment"]},kt={known:[
"dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or B\
uildPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},Pt={known:[
"dnsPrefix","security"],elsewhere:{egress:"Environment since v0.17",ingress:"Environment since v0.17",organizationGatewayName:"Environment in v0.15 to v0.16",organizationGatewayNamespace:"\
Environment in v0.15 to v0.16",organizationHTTPPort:"Environment in v0.15 to v0.16",organizationHTTPSPort:"Environment in v0.15 to v0.16",organizationVirtualHost:"\
Environment in v0.15 to v0.16",publicGatewayName:"Environment in v0.15 to v0.16",publicGatewayNamespace:"Environment in v0.15 to v0.16",publicHTTPPort:"Environm\
ent in v0.15 to v0.16",publicHTTPSPort:"Environment in v0.15 to v0.16",publicVirtualHost:"Environment in v0.15 to v0.16"}},Ot={known:["remoteJwks"]},At={known:[
"uri"],required:["uri"]},Tt={known:["observedGeneration","conditions"]};function J(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,i,q))):t==="kind"?i!==null&&(r++,i!=="DataPlane"&&(e=v(e,t,i,$n))):t==="metadata"?i!==null&&
(r++,e=u(e,_(i),t)):t==="spec"?i!==null&&(r++,e=u(e,jt(i),t)):t==="status"?i!==null&&(e=u(e,Ct(i),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===g&&r===4?null:m(e,n,W)}function _(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="name")(typeof t!="string"||k(t,253)||!Be.
test(t))&&(e=y(e,r,t,Vn));else if(r==="generateName")(typeof t!="string"||!Nn.test(t))&&(e=y(e,r,t,Ln));else if(r==="namespace")(typeof t!="string"||k(t,63)||!Kn.
test(t))&&(e=y(e,r,t,Hn));else if(r==="labels")e=u(e,Rt(t),r);else if(r==="annotations")e=u(e,Dt(t),r);else if(r==="finalizers")if(!Array.isArray(t))e=f(e,r,t,"\
array");else{let i=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];(typeof s!="string"||!Ge.test(s))&&(i=y(i,l,s,Un))}o.length>1&&o.includes("orphan")&&o.includes(
"foregroundDeletion")&&(i=a(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=u(e,i,r)}else if(r==="ownerReferences")if(!Array.isArray(
t))e=f(e,r,t,"array");else{let i=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];i=u(i,Ft(s),l)}o.length>1&&Te(o)&&(i=a(i,null,"invalid-format",{rule:"one owner\
 at most with controller: true"})),e=u(e,i,r)}else if(r==="managedFields")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,o=t;for(let l=0;l<o.length;l++){
let s=o[l];i=u(i,zt(s),l)}e=u(e,i,r)}else r==="uid"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="resourceVersion"?typeof t!="string"&&(e=f(e,r,t,"string")):r===
"selfLink"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="generation"?T(t)||(e=P(e,r,t,I)):r==="deletionGracePeriodSeconds"?T(t)||(e=P(e,r,t,I)):r==="creationTi\
mestamp"?t!==null&&(typeof t!="string"||!j(t)||!be.test(t))&&(e=y(e,r,t,E)):r==="deletionTimestamp"?t!==null&&(typeof t!="string"||!j(t)||!be.test(t))&&(e=y(e,r,
t,E)):e=a(e,r,"unknown-field")}return n.name||(e=Ie(e,n,Be)),n.generation<0&&n.uid&&typeof n.uid=="string"&&T(n.generation)&&(e=P(e,"generation",n.generation,Ze)),
e===null&&Object.getPrototypeOf(n)===g?null:m(e,n,Bn)}function Rt(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];Ge.test(r)||(e=le(e,n,r,Me)),(typeof t!=
"string"||k(t,63)||!Gn.test(t))&&(e=se(e,n,r,Zn))}return ae(e)}function Dt(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];Mn.test(r)||(e=le(e,n,r,
Me)),typeof t!="string"&&(e=se(e,n,r,qn))}return Ae(n,262144)&&(e=a(e,null,"too-long",{limit:262144,unit:"bytes"})),ae(e)}function Ft(n){if(c(n))return d(n);let e=null,
r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,(typeof i!="string"||i.length<1||!Wn.test(i))&&(e=y(e,t,i,Jn))):t==="kind"?i!==null&&
(r++,(typeof i!="string"||i.length<1)&&(e=y(e,t,i,ye))):t==="name"?i!==null&&(r++,(typeof i!="string"||i.length<1)&&(e=y(e,t,i,ye))):t==="uid"?i!==null&&(r++,(typeof i!=
"string"||i.length<1)&&(e=y(e,t,i,ye))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=f(e,t,i,"b\
oolean")):e=a(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=a(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.
getPrototypeOf(n)===g&&r===4?null:m(e,n,_n)}function zt(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="\
string"||k(i,128))&&(e=y(e,t,i,Yn)):t==="operation"?i!==null&&(r++,i!=="Apply"&&i!=="Update"&&(e=v(e,t,i,Qn))):t==="apiVersion"?typeof i!="string"&&(e=f(e,t,i,"\
string")):t==="time"?i!==null&&(typeof i!="string"||!j(i)||!be.test(i))&&(e=y(e,t,i,E)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=v(e,t,i,Xn)):t==="fieldsV1"?
c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||k(i,256))&&(e=y(e,t,i,xn)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
g&&r===1?null:m(e,n,et)}function jt(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="planeID")(typeof i!="string"||k(i,63)||
!he.test(i))&&(e=y(e,t,i,we));else if(t==="clusterAgent")i!==null&&(r++,e=u(e,ke(i),t));else if(t==="gateway")i!==null&&(r++,e=u(e,It(i),t));else if(t==="imageP\
ullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let o=null,l=i;for(let s=0;s<l.length;s++){let h=l[s];typeof h!="string"&&(o=f(o,s,h,"string"))}e=u(
e,o,t)}else t==="secretStoreRef"?e=u(e,qe(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=a(e,t,"unknown-field")}return e===null&&
Object.getPrototypeOf(n)===g&&r===2?null:m(e,n,nt)}function ke(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==
null&&(r++,e=u(e,St(i),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===g&&r===1?null:m(e,n,tt)}function St(n){if(c(n))return d(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="secretRef"?e=u(e,Et(t),r):r==="value"?typeof t!="string"&&(e=f(e,r,t,"string")):e=a(e,r,"unknown-field"))}return n.
secretRef==null==(n.value==null)&&(e=Ee(e,n,it)),e===null&&Object.getPrototypeOf(n)===g?null:m(e,n,rt)}function Et(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):
t==="namespace"?typeof i!="string"&&(e=f(e,t,i,"string")):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===g&&r===2?null:m(e,n,ot)}function It(n){
if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="publicVirtualHost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"publicHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=P(e,t,i,M)):t==="publicHTTPSPort"?(typeof i!="number"||(i|0)!==i)&&(e=P(e,t,i,M)):t==="organizationVirtualH\
ost"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="organizationHTTPPort"?(typeof i!="number"||(i|0)!==i)&&(e=P(e,t,i,M)):t==="organizationHTTPS\
Port"?(typeof i!="number"||(i|0)!==i)&&(e=P(e,t,i,M)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===g&&r===2?null:m(e,n,lt)}function qe(n){
if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=a(e,t,"unknown\
-field"))}return e===null&&Object.getPrototypeOf(n)===g&&r===1?null:m(e,n,st)}function Ct(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)
if(r==="observedGeneration")T(t)||(e=P(e,r,t,I));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,o=t;for(let l=0;l<o.length;l++){
let s=o[l];i=u(i,Y(s),l)}e=u(e,i,r)}else r==="agentConnection"?e=u(e,Pe(t),r):e=a(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===g?null:m(e,n,
ve)}function Y(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(r++,(typeof i!="string"||k(i,316)||!at.test(i))&&
(e=y(e,t,i,ut))):t==="status"?i!==null&&(r++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=v(e,t,i,ft))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&
(e=P(e,t,i,Ze)):t==="lastTransitionTime"?i!==null&&(r++,(typeof i!="string"||!j(i))&&(e=y(e,t,i,E))):t==="reason"?i!==null&&(r++,(typeof i!="string"||i.length<1||
k(i,1024)||!ct.test(i))&&(e=y(e,t,i,dt))):t==="message"?i!==null&&(r++,(typeof i!="string"||k(i,32768))&&(e=y(e,t,i,pt))):e=a(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===g&&r===5?null:m(e,n,gt)}function Pe(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==
null&&(r++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(r++,T(i)||(e=P(e,t,i,I))):t==="lastConnectedTime"?(typeof i!="string"||
!j(i))&&(e=y(e,t,i,E)):t==="lastDisconnectedTime"?(typeof i!="string"||!j(i))&&(e=y(e,t,i,E)):t==="lastHeartbeatTime"?(typeof i!="string"||!j(i))&&(e=y(e,t,i,E)):
t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===g&&r===2?null:m(e,n,mt)}function Q(n){
if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,i,q))):t==="k\
ind"?i!==null&&(r++,i!=="BuildPlane"&&(e=v(e,t,i,yt))):t==="metadata"?i!==null&&(r++,e=u(e,_(i),t)):t==="spec"?i!==null&&(r++,e=u(e,$t(i),t)):t==="status"?i!==null&&
(e=u(e,Vt(i),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===g&&r===4?null:m(e,n,W)}function $t(n){if(c(n))return d(n);let e=null,r=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||k(i,63)||!he.test(i))&&(e=y(e,t,i,we)):t==="clusterAgent"?i!==null&&(r++,e=u(e,ke(i),
t)):t==="secretStoreRef"?e=u(e,qe(i),t):t==="observabilityPlaneRef"?typeof i!="string"&&(e=f(e,t,i,"string")):e=a(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===g&&r===1?null:m(e,n,bt)}function Vt(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")T(
t)||(e=P(e,r,t,I));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];i=u(i,Y(s),l)}e=u(
e,i,r)}else r==="agentConnection"?e=u(e,Pe(t),r):e=a(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===g?null:m(e,n,ve)}function X(n){if(c(n))return d(
n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,i,q))):t==="kind"?i!==null&&(r++,
i!=="ObservabilityPlane"&&(e=v(e,t,i,ht))):t==="metadata"?i!==null&&(r++,e=u(e,_(i),t)):t==="spec"?i!==null&&(r++,e=u(e,Nt(i),t)):t==="status"?i!==null&&(e=u(e,
Lt(i),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===g&&r===4?null:m(e,n,W)}function Nt(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||k(i,63)||!he.test(i))&&(e=y(e,t,i,we)):t==="clusterAgent"?i!==null&&(r++,e=u(e,ke(i),t)):t==="observe\
rURL"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=a(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===g&&r===2?null:m(e,n,wt)}function Lt(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observed\
Generation")T(t)||(e=P(e,r,t,I));else if(r==="conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];i=u(
i,Y(s),l)}e=u(e,i,r)}else r==="agentConnection"?e=u(e,Pe(t),r):e=a(e,r,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===g?null:m(e,n,ve)}function x(n){
if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(r++,i!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,i,q))):t==="k\
ind"?i!==null&&(r++,i!=="Environment"&&(e=v(e,t,i,vt))):t==="metadata"?i!==null&&(r++,e=u(e,_(i),t)):t==="spec"?i!==null&&(r++,e=u(e,Kt(i),t)):t==="status"?i!==
null&&(e=u(e,Gt(i),t)):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===g&&r===4?null:m(e,n,W)}function Kt(n){if(c(n))return d(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="dataPlaneRef"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="gateway"?e=u(e,Ht(t),r):r==="isProduction"?typeof t!="\
boolean"&&(e=f(e,r,t,"boolean")):e=a(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===g?null:m(e,n,kt)}function Ht(n){if(c(n))return d(n);let e=null;
for(let r in n){let t=n[r];t!==void 0&&(r==="dnsPrefix"?typeof t!="string"&&(e=f(e,r,t,"string")):r==="security"?e=u(e,Ut(t),r):e=a(e,r,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===g?null:m(e,n,Pt)}function Ut(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];t!==void 0&&(r==="remoteJwks"?e=u(e,Bt(
t),r):e=a(e,r,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===g?null:m(e,n,Ot)}function Bt(n){if(c(n))return d(n);let e=null,r=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="uri"?i!==null&&(r++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=a(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===g&&r===1?
null:m(e,n,At)}function Gt(n){if(c(n))return d(n);let e=null;for(let r in n){let t=n[r];if(t!==void 0)if(r==="observedGeneration")T(t)||(e=P(e,r,t,I));else if(r===
"conditions")if(!Array.isArray(t))e=f(e,r,t,"array");else{let i=null,o=t;for(let l=0;l<o.length;l++){let s=o[l];i=u(i,Y(s),l)}e=u(e,i,r)}else e=a(e,r,"unknown-f\
ield")}return e===null&&Object.getPrototypeOf(n)===g?null:m(e,n,Tt)}var We=$(J),Zt=V(J),Mt=U(We),Je=$(Q),qt=V(Q),Wt=U(Je),_e=$(X),Jt=V(X),_t=U(_e),Ye=$(x),Yt=V(x),Qt=U(Ye),Xt={judges:{DataPlane:J,BuildPlane:Q,ObservabilityPlane:X,
Environment:x},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane"}},Oe=Le(Xt),xt=$(Oe),ei=V(Oe),Qe=n=>De(n,Object.hasOwn(me,n?.kind)?me[n.kind]??{}:{}),
ni={judge:Oe,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[""]}]},withDefaults:Qe},ti=Ue(ni);0&&(module.exports={ValidationError,assertBuildPlane,assertDataPlane,assertEnvironment,assertObservabilityPlane,formatIssue,isBuildPlane,isDataPlane,isEnvironment,
isObservabilityPlane,isPlane,validateBuildPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,validatePlane,validateUpdate,withDefaults});
