"use strict";var ge=Object.defineProperty;var Nt=Object.getOwnPropertyDescriptor;var vt=Object.getOwnPropertyNames;var Rt=Object.prototype.hasOwnProperty;var Ct=(e,t)=>{for(var n in t)ge(e,n,{get:t[n],enumerable:!0})},Mt=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of vt(t))!Rt.call(e,r)&&
r!==n&&ge(e,r,{get:()=>t[r],enumerable:!(o=Nt(t,r))||o.enumerable});return e};var Lt=e=>Mt(ge({},"__esModule",{value:!0}),e);var io={};Ct(io,{createKustomizations:()=>ro});module.exports=Lt(io);function D(e){let t=[...new Set(e)];return t.length>1?[...new Set(t.flat())]:t[0]??[]}function Tt(e){return typeof e!="object"||e===null||Array.isArray(e)}function L(e){return!Tt(e)}function Ie(e){return e.split("/").slice(1).map(It)}var It=e=>e.includes("~")?e.replaceAll("~1","/").replaceAll("~0","~"):e;function Pe(e,t,n){return new ye(e,t,n)}var ye=class{value;issues;read;section;rangeOf;knownSyntax=void 0;constructor(t,n,o){this.value=t.value,this.issues=t.issues,
this.read=t,this.section=n,this.rangeOf=o}get range(){return this.rangeOf(this.section.start,this.section.end)}get syntax(){return this.knownSyntax??=this.read.
tape?.syntax??Pt,this.knownSyntax}positionOf(t){return this.placeOf(t,"value")}keyOf(t){return this.placeOf(t,"key")}placeOf(t,n){let o=this.read.tape?.locate(Ie(
t))?.[n];return o?this.rangeOf(...o):this.range}},Pt={root:void 0,comments:[]};var Kt=["map","list","scalar","alias","empty"],_t=["block","flow","plain","single","double","literal","folded"],Ut=["plain","single","double","other"],[I,A,N,mo,
_e]=[0,1,2,3,4],y={block:0,flow:8,plain:16,single:24,double:32,literal:40,folded:48},v={plain:0,single:64,double:128,other:192},[Bt,zt,Ke]=[256,512,1024],[re,be,
Se,Ue,Oe,J,T]=[0,1,2,3,4,5,6],ie=class{cells=new Int32Array(T*512);names=[];comments=[];length=0;reset(){this.length=0,this.names=[],this.comments=[]}add(t,n,o,r,i,s){
let a=this.length;a+T>this.cells.length&&this.grow();let{cells:l}=this;l[a+re]=t,l[a+be]=n,l[a+Se]=o,l[a+Ue]=i,l[a+Oe]=s,this.length=a+T;let d=a/T;return l[a+J]=
d+1,this.names.push(r),d}close(t,n){this.cells[t*T+Oe]=n,this.cells[t*T+J]=this.length/T}comment(t,n){this.comments.push(t,n)}finish(t){return new Ee(this.cells.
slice(0,this.length),this.names,this.comments,t)}grow(){let t=new Int32Array(this.cells.length*2);t.set(this.cells),this.cells=t}},Ee=class{cells;names;commentOffsets;targets;indexes=new Map;constructor(t,n,o,r){
this.cells=t,this.names=n,this.commentOffsets=o,this.targets=r}get syntax(){let t=[];for(let n=0;n<this.commentOffsets.length;n+=2)t.push([this.commentOffsets[n]??
0,this.commentOffsets[n+1]??0]);return{root:this.cells.length>0?this.nodeOf(0):void 0,comments:t}}locate(t){if(this.cells.length===0)return;let n=0;for(let i of t){
let s=this.childOf(this.behind(n),i);if(s===void 0)break;n=s}let o=this.extentOf(n),r=this.cell(n,be);return{value:o,key:r===-1?o:[r,this.cell(n,Se)]}}cell(t,n){
return this.cells[t*T+n]??0}kindOf(t){return this.cell(t,re)&7}extentOf(t){return[this.cell(t,Ue),this.cell(t,Oe)]}behind(t){return this.targets?.get(t)??t}childOf(t,n){
let o=this.kindOf(t);if(o===A&&!/^(?:0|[1-9]\d*)$/.test(n)||o!==A&&o!==I)return;if(this.cell(t,J)-t>Dt)return this.indexOf(t).get(n);let r;for(let[i,s]of this.entriesOf(
t))i===n&&(r=s);return r}indexOf(t){let n=this.indexes.get(t);if(n)return n;let o=new Map(this.entriesOf(t));return this.indexes.set(t,o),o}*entriesOf(t){let n=this.
kindOf(t)===A,o=0;for(let r of this.childrenOf(t))n?yield[String(o++),r]:this.cell(r,re)&Ke?yield*this.mergedIn(this.behind(r)):yield[this.names[r]??"",r]}*mergedIn(t){
if(this.kindOf(t)===I)yield*this.entriesOf(t);else for(let n of[...this.childrenOf(t)].reverse())yield*this.mergedIn(this.behind(n))}*childrenOf(t){let n=this.cell(
t,J);if(!(this.kindOf(t)>A))for(let o=t+1;o<n;o=this.cell(o,J))yield o}nodeOf(t){let n=this.cell(t,re);return{kind:Kt[n&7]??"empty",style:_t[n>>3&7]??"plain",extent:this.
extentOf(t),key:this.keyOf(t,n),isMarked:(n&Bt)!==0,children:Array.from(this.childrenOf(t),r=>this.nodeOf(r))}}keyOf(t,n){let o=this.cell(t,be);if(o!==-1)return{
extent:[o,this.cell(t,Se)],style:Ut[n>>6&3]??"other",name:this.names[t],isMerge:(n&Ke)!==0,isMarked:(n&zt)!==0}}},Dt=64;function we(e,t,n){if(t===void 0)return n?Be(e):K(e);if(t===`${F}binary`)return Qt(e);if(t===`${F}timestamp`)return Yt.test(e)&&$t(e)?K(e):void 0;let o=Ft.get(t);
if(!o)return K(e);let r=Be(e);return o==="float"&&r.type==="integer"?Y(Number(r.value)):r.type===o?r:void 0}var F="tag:yaml.org,2002:",Ft=new Map([[`${F}int`,"i\
nteger"],[`${F}float`,"float"],[`${F}bool`,"boolean"],[`${F}null`,"null"]]),Yt=/^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])([Tt]([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?(Z|[+-]\d\d:\d\d)| ([01]?\d|2[0-3]):[0-5]?\d:[0-5]?\d(\.\d+)?)?$/;
function $t(e){let[t=0,n=0,o=0]=e.split(/[-Tt ]/,3).map(Number);return o<=new Date(Date.UTC(t,n,0)).getUTCDate()}function Qt(e){let t=e.replace(/[\r\n]/g,"");if(!(t.
length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t)))return K(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(Uint8Array.from(atob(t),n=>n.charCodeAt(0))))}function Be(e){
let t=Ht.get(e);if(t)return t;let n=e.charAt(0);if(n===".")return Gt(e)??K(e);if(!/[-+0-9]/.test(n))return K(e);let o=e.replaceAll("_","");return jt(o)??Wt(o)??
K(e)}var Ht=new Map([...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].map(e=>[e,ze(!0)]),...["n","N","no","No","NO","false","False","FALSE","o\
ff","Off","OFF"].map(e=>[e,ze(!1)]),...["","~","null","Null","NULL"].map(e=>[e,{type:"null",value:null,key:void 0}]),...[".nan",".NaN",".NAN"].map(e=>[e,Y(Number.
NaN)]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(e=>[e,Y(Number.POSITIVE_INFINITY)]),...["-.inf","-.Inf","-.INF"].map(e=>[e,Y(Number.NEGATIVE_INFINITY)])]);
function K(e){return{type:"text",value:e,key:e}}function ze(e){return{type:"boolean",value:e,key:String(e)}}function Y(e){return{type:"float",value:e,key:Vt(e)}}
function Gt(e){if(!/^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/.test(e)||/_(?!\d)/.test(e))return;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?Y(t):void 0}
function Wt(e){if(!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(e))return;let t=Number(e);return Number.isFinite(t)?Y(t):void 0}function jt(e){let t=Jt.
exec(e);if(!t)return;let[,n="",o,r,i,s="0"]=t,a=o!==void 0?se(o,"0x",16):r!==void 0?se(r,"0o",22):i!==void 0?se(i,"0b",64):se(s,"",20);if(a===void 0||a>=2n**64n)
return;let l=n==="-"?-a:a;return l>=-(2n**63n)&&l<2n**63n?{type:"integer",value:Number(l),key:String(l)}:n===""?{type:"integer",value:Number(l),key:void 0}:void 0}
var Jt=/^([-+]?)(?:0[xX]0*([1-9a-fA-F][\da-fA-F]*|0)|0[oO]?0*([1-7][0-7]*|0)|0[bB]0*(1[01]*|0)|([1-9]\d*|0))$/;function se(e,t,n){return e.length<=n?BigInt(t+e):
void 0}function Vt(e){let t=Math.fround(e);if(Number.isNaN(t))return".nan";if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":
"0";let n=1;for(;Math.fround(Number(t.toPrecision(n)))!==t;)n++;let[o,r]=t.toExponential(n-1).split("e"),i=Number(r);return i>=-4&&i<6?String(Number(t.toPrecision(
n))):`${o}e${i<0?"-":"+"}${String(Math.abs(i)).padStart(2,"0")}`}var u=Symbol("uncertain"),[x,k,_,b]=[9,10,13,32],[E,S,V,$,P,ae,w,Z]=[34,35,39,44,45,46,58,63],[xe,ke,X,ue,Q,U,H,G]=[60,62,91,92,93,123,124,125],Zt=100,Xt=1e3,le=class{text;end;tape;at;levels=0;column=-1;lastEnd=0;keyStart=-1;keyEnd=-1;keyName=void 0;keyHeader=0;constructor(t,n,o,r){
this.text=t,this.at=n,this.end=o,this.tape=r}setKey(t,n,o,r){if(o-n>Xt)throw u;this.keyHeader=t,this.keyStart=n,this.keyEnd=o,this.keyName=r}add(t,n,o){this.lastEnd=
o;let r=this.tape.add(t|this.keyHeader,this.keyStart,this.keyEnd,this.keyName,n,o);return this.keyHeader=0,this.keyStart=-1,this.keyEnd=-1,this.keyName=void 0,r}enter(){
if(++this.levels>Zt)throw u}leave(t,n){this.levels--,this.lastEnd=n,this.tape.close(t,n)}code(t){return t<this.end?this.text.charCodeAt(t):k}isBreak(t){let n=this.
code(t);return n===k||n===_&&this.code(t+1)===k}skipSpaces(){for(;this.code(this.at)===b;)this.at++}lineAfter(t){let n=this.text.indexOf(`
`,t);return n===-1||n>=this.end?this.end:n+1}endOfLineBefore(t){let n=t;return this.text.charCodeAt(n-1)===k&&n--,n<t&&this.text.charCodeAt(n-1)===_&&n--,n}comment(){
let t=this.at;this.at=this.lineAfter(t),this.tape.comment(t,this.endOfLineBefore(this.at))}endLine(){let t=this.at;if(this.skipSpaces(),this.code(this.at)===S){
if(this.at===t)throw u;this.comment()}else if(this.isBreak(this.at))this.at=this.lineAfter(this.at);else throw u}nextColumn(){for(;this.at<this.end;){let t=this.
at;if(this.skipSpaces(),this.isBreak(this.at))this.at=this.lineAfter(this.at);else if(this.code(this.at)===S)this.comment();else{if(this.at===t&&this.code(t)===
ae&&this.code(t+1)===ae)throw u;return this.at-t}}return-1}};var De=Array.from({length:128},(e,t)=>/[abcdeghijklmpqrsuvwxzABCDEGHIJKLMPQRSUVWXZ/]/.test(String.fromCharCode(t)));function fe(e){if(De[e.charCodeAt(0)])return e;
let t=we(e,void 0,!0)?.value;if(t===void 0||typeof t=="number"&&!Number.isFinite(t))throw u;return t}function q(e){if(De[e.charCodeAt(0)])return e;let t=we(e,void 0,
!0)?.key;if(t===void 0)throw u;return t}var qt=127,en=Array.from({length:128},(e,t)=>t<=b||t===qt||"!\"#%&'*,:>?@[]`{|}".includes(String.fromCharCode(t)));function W(e,t){
let n=e.code(t);return en[n]||n===xe&&e.code(t+1)===xe?!1:n!==P||!C(e,t+1)}function C(e,t){let n=e.code(t);return n===b||n===k||n===x||n===_&&e.isBreak(t)}function ee(e){
let{text:t,end:n}=e,o=e.at,r=o;for(;o<n;o++){let i=t.charCodeAt(o);if(i!==b){if(i===k||i===w&&C(e,o+1)||i===S&&o>e.at&&r<o)break;if(i===x)throw u;if(i===_)break;
r=o+1}}return e.at=o,r}function Fe(e,t,n,o){let r=e.text.slice(t,n),i=n;for(;;){let s=e.code(e.at);if(s===w)throw u;s===S?e.comment():e.at=e.lineAfter(e.at);let a=Ye(
e,o);if(a===-1)return{value:r,end:i};if(s===S)throw u;let l=e.at;i=ee(e),r+=(a===0?" ":`
`.repeat(a))+e.text.slice(l,i)}}function Ye(e,t){let{at:n}=e,o=0,r=!1;for(;n<e.end;){let i=n;for(;e.code(i)===b;)i++;let s=e.code(i);if(s===x)throw u;if(s===S)r=
!0;else if(e.isBreak(i))o++;else{if(i-n<=t)return-1;if(r||!tn(e,i))throw u;return e.at=i,o}n=e.lineAfter(i)}return-1}function tn(e,t){let n=e.code(t);return n!==
P&&n!==Z&&n!==w||!C(e,t+1)}function B(e,t){let n=e.code(e.at)===E;e.at++;let o="";for(;;){let r=n?rn(e):on(e);if(!e.isBreak(e.at))return e.at++,o+r;if(t===void 0||
r.includes("	"))throw u;e.at=e.lineAfter(e.at);let i=Ye(e,t);if(i===-1)throw u;o+=nn(r)+(i===0?" ":`
`.repeat(i))}}function nn(e){let t=e.length;for(;e.charCodeAt(t-1)===b;)t--;return e.slice(0,t)}function on(e){let{text:t,end:n}=e,o="",r=e.at,i=r;for(;i<n;i++){
let s=t.charCodeAt(i);if(s===V){if(t.charCodeAt(i+1)!==V)break;o+=t.slice(r,i+1),i++,r=i+1}else if(s===k||s===_&&e.isBreak(i))break}if(i>=n)throw u;return e.at=
i,o+t.slice(r,i)}function rn(e){let{text:t,end:n}=e,o="",r=e.at,i=r;for(;i<n;i++){let s=t.charCodeAt(i);if(s===E||s===k||s===_&&e.isBreak(i))break;if(s!==ue)continue;
let a=sn.get(t.charCodeAt(i+1));if(a===void 0)throw u;o+=t.slice(r,i)+a,i++,r=i+1}if(i>=n)throw u;return e.at=i,o+t.slice(r,i)}var sn=new Map([...Object.entries(
{n:`
`,r:"\r",t:"	",'"':'"',"\\":"\\"})].map(([e,t])=>[e.charCodeAt(0),t]));function $e(e,t){let{text:n}=e,o=e.code(e.at)!==H;e.at++;let r=ln.get(e.code(e.at))??"cli\
p";r!=="clip"&&e.at++,e.endLine();let i=[],s=-1,a=e.at;for(;e.at<e.end;){let m=e.at,c=s===-1?Number.POSITIVE_INFINITY:m+s,f=m;for(;f<c&&e.code(f)===b;)f++;if(e.
isBreak(f)){if(s===-1&&f>m)throw u;i.push(""),e.at=e.lineAfter(f);continue}if(s===-1){if(s=f-m,s<=t||s===0)throw u}else if(f-m<s){if(e.code(f)===x||f-m>t)throw u;
break}if(e.code(f)===x)throw u;if(e.code(f)===b&&(o||an(e,f)))throw u;e.at=e.lineAfter(f);let h=e.endOfLineBefore(e.at);i.push(n.slice(f,h)),a=h}if(s===-1)throw u;
let l=0;for(;i.at(-1)==="";)i.pop(),l++;let d=o?un(i):i.join(`
`),g=r==="strip"?"":r==="clip"?`
`:`
`.repeat(l+1);for(;n.charCodeAt(a-1)===b||n.charCodeAt(a-1)===x;)a--;return{value:d+g,end:a}}function an(e,t){let n=t;for(;e.code(n)===b||e.code(n)===x;)n++;return e.
isBreak(n)}var ln=new Map([[P,"strip"],[43,"keep"]]);function un(e){let t="",n=0;for(let[o,r]of e.entries())r===""?n++:(o>0&&(t+=n===0?" ":`
`.repeat(n)),t+=r,n=0);return t}var te=e=>e===U||e===X,z=e=>e===E||e===V;function Ne(e){e.enter();let t=e.at,n=e.code(t)===U,o=n?G:Q,r=e.add((n?I:A)|y.flow,t,t),i={},s=[];for(e.at++,de(e);e.code(
e.at)!==o;){if(n){let a=fn(e);if(a in i)throw u;i[a]=Qe(e)}else s.push(Qe(e));if(de(e),e.code(e.at)===$)e.at++,de(e);else if(e.code(e.at)!==o)throw u}return e.at++,
e.leave(r,e.at),n?i:s}function fn(e){let t=e.at,n=e.code(t),o=z(n),r=o?B(e,void 0):void 0,i=o?e.at:He(e);e.skipSpaces();let s=e.code(e.at+1);if(e.code(e.at)!==w||
(o?Ae.has(s):!C(e,e.at+1)))throw u;e.at++,de(e);let a=r??q(e.text.slice(t,i)),l=o?n===E?v.double:v.single:v.plain;return e.setKey(l,t,i,a),a}function Qe(e){let t=e.
at,n=e.code(t);if(te(n))return Ne(e);if(z(n)){let r=B(e,void 0);return e.add(N|(n===E?y.double:y.single),t,e.at),r}let o=He(e);if(e.code(e.at)===w)throw u;return e.
add(N|y.plain,t,o),fe(e.text.slice(t,o))}function He(e){let{text:t,end:n}=e,{at:o}=e,r=e.code(o+1);if(e.code(o)===P&&Ae.has(r))throw u;if(!W(e,o)||t.charCodeAt(
o)===ae&&t.charCodeAt(o-1)===k)throw u;let i=o;for(;o<n;o++){let s=t.charCodeAt(o);if(s!==b){if(s===$||s===Q||s===G||e.isBreak(o))break;if(s===w){if(C(e,o+1))break;
if(Ae.has(e.code(o+1)))throw u}if(s===S&&i<o)break;if(s===x||s===Z||te(s))throw u;i=o+1}}return e.at=o,i}var Ae=new Set([w,$,X,Q,U,G,Z]);function de(e){let t=e.
at;for(;e.at<e.end;){let n=e.code(e.at);if(n===b)e.at++;else if(e.isBreak(e.at))e.at=e.lineAfter(e.at);else if(n===S&&e.at>t)e.comment();else return}throw u}function ne(e,t,n){let o=e.at,r=e.code(o);if(ve(e))return Je(e,t);if(te(r)||r===H||r===ke)return Ve(e,n);if(z(r)){let s=B(e,n),a=e.at;if(!je(e))return Ze(e,o,a,
s);if(e.text.slice(o,a).includes(`
`))throw u;return Ge(e,t,o,a,s)}if(!W(e,o))throw u;let i=ee(e);return e.code(e.at)===w?Ge(e,t,o,i,q(e.text.slice(o,i))):Xe(e,o,i,n)}function Ge(e,t,n,o,r){e.enter();
let i=e.add(I|y.block,n,n),s={};e.setKey(We(e,n),n,o,r);for(let a=r;;a=dn(e)){if(a in s)throw u;if(e.at++,s[a]=cn(e,t),e.column!==t)break}if(e.column>t)throw u;
return e.leave(i,e.lastEnd),s}function dn(e){let t=e.at,n,o;if(z(e.code(t))){if(n=B(e,void 0),o=e.at,!je(e))throw u}else{if(!W(e,t))throw u;if(o=ee(e),e.code(e.
at)!==w)throw u;n=q(e.text.slice(t,o))}return e.setKey(We(e,t),t,o,n),n}function We(e,t){let n=e.code(t);return z(n)?n===E?v.double:v.single:v.plain}function je(e){
let{at:t}=e;return e.skipSpaces(),e.code(e.at)===w&&C(e,e.at+1)?!0:(e.at=t,!1)}function cn(e,t){let n=e.at;if(e.skipSpaces(),!e.isBreak(e.at)&&e.code(e.at)!==S)
return Ve(e,t);e.at=n,e.endLine();let o=e.nextColumn();return o>t?ne(e,o,t):o===t&&ve(e)?Je(e,t):qe(e,n,o)}function Je(e,t){e.enter();let n=e.add(A|y.block,e.at,
e.at),o=[];do o.push(mn(e,t));while(e.column===t&&ve(e));if(e.column>t)throw u;return e.leave(n,e.lastEnd),o}function mn(e,t){let n=e.at;if(e.at++,e.skipSpaces(),
!e.isBreak(e.at)&&e.code(e.at)!==S)return ne(e,t+e.at-n,t);e.at=n+1,e.endLine();let o=e.nextColumn();return o>t?ne(e,o,t):qe(e,n+1,o)}function ve(e){return e.code(
e.at)===P&&C(e,e.at+1)}function Ve(e,t){let n=e.at,o=e.code(n);if(te(o)){let r=Ne(e),i=e.at;return e.endLine(),e.column=e.nextColumn(),e.lastEnd=i,r}if(z(o)){let r=B(
e,t);return Ze(e,n,e.at,r)}if(o===H||o===ke){let{value:r,end:i}=$e(e,t);return e.add(N|(o===H?y.literal:y.folded),n,i),e.column=e.nextColumn(),r}if(!W(e,n))throw u;
return Xe(e,n,ee(e),t)}function Ze(e,t,n,o){return e.add(N|(e.code(t)===E?y.double:y.single),t,n),e.endLine(),e.column=e.nextColumn(),o}function Xe(e,t,n,o){let{
value:r,end:i}=Fe(e,t,n,o);return e.add(N|y.plain,t,i),e.column=e.nextColumn(),fe(r)}function qe(e,t,n){return e.add(_e|y.plain,t,t),e.column=n,null}function Re(e,t){oe(e);let n=e.at,o=e.code(n);if(o===U||o===X)pn(e,o===U,t);else if(o===E)et(e),e.add(N|y.double,n,e.at);else{for(;Sn.has(e.code(e.at));)e.at++;
e.add(N|y.plain,n,e.at)}}function pn(e,t,n){e.enter();let o=e.at,r=e.add((t?I:A)|y.flow,o,o),i=0;for(e.at++,oe(e);!bn(e);oe(e))e.code(e.at)===$&&(e.at++,oe(e)),
Re(e,hn(n,t?gn(e):i)),i++;if(t&&i!==Object.keys(Object(n)).length)throw u;e.at++,e.leave(r,e.at)}function hn(e,t){return Array.isArray(e)?e[Number(t)]:L(e)?e[t]:
void 0}function gn(e){let t=e.at;et(e);let n=e.text.slice(t,e.at),o=n.includes("\\")?yn(n):n.slice(1,-1);return e.setKey(v.double,t,e.at,o),oe(e),e.at++,o}function yn(e){
let t=JSON.parse(e);return typeof t=="string"?t:""}var bn=e=>{let t=e.code(e.at);return t===G||t===Q};function et(e){let{text:t}=e,n=e.at+1;for(;t.charCodeAt(n)!==
E;)n+=t.charCodeAt(n)===ue?2:1;e.at=n+1}function oe(e){for(;e.at<e.end&&e.text.charCodeAt(e.at)<=b;)e.at++}var Sn=new Set([..."+-.0123456789eEtrufalsn"].map(e=>e.
charCodeAt(0)));function tt(e,t,n){if(!On.test(t===0&&n===e.length?e:e.slice(t,n)))return ot(e,t,n,En)}function nt(e,t,n,o){return ot(e,t,n,r=>(Re(r,o),o))}var On=/[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]|\r(?!\n)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
Ce=new ie;function ot(e,t,n,o){Ce.reset();try{return{value:o(new le(e,t,n,Ce)),tape:Ce.finish()}}catch(r){if(r!==u)throw r;return}}function En(e){e.text.startsWith(
"---",e.at)&&wn(e);let t=e.nextColumn();if(t===-1)return null;let n=ne(e,t,-1);if(e.column!==-1||typeof n!="object")throw u;return n}function wn(e){for(e.at+=3;e.
code(e.at)===b||e.code(e.at)===x;)e.at++;e.code(e.at)===S?e.comment():e.at=e.lineAfter(e.at)}function rt(e){let t=e.charCodeAt(0)===65279?1:0,n,o=r=>{n??=xn(e);let i=0,s=n.length-1;for(;i<s;){let l=i+s+1>>1;(n[l]??0)<=r?i=l:s=l-1}let a=r-(n[i]??0)+1;return{
line:i+1,column:i===0?Math.max(1,a-t):a,offset:r}};return(r,i)=>({start:o(Math.min(r,e.length)),end:o(Math.min(i,e.length))})}function xn(e){let t=[0];for(let n of e.
matchAll(/\r\n|[\r\n]/g))t.push(n.index+n[0].length);return t}var Me=200,it=`it is nested deeper than ${Me} levels`;function ut(e){let t=e.charCodeAt(0)===65279?1:0;if(!/^\s*\{/.test(e.slice(t,t+4096)))return at(e,t);let n=[],o=t;for(;;){let s=ce(st,e,o);if(s===e.length)return n;
let a=An(e,o,s);if(!a)break;n.push(a),o=a.end}if(n.length<2)return[...n,...at(e,ce(kn,e,o))];let r=ce(st,e,o);return[...n,{start:o,body:r,end:e.length,fault:{start:r,
end:r+1,reason:"only JSON can follow several JSON values"}}]}var st=/[ \t\r\n]*/y,kn=/[^\S\n]*\n?/y;function ce(e,t,n){return e.lastIndex=n,n+(e.exec(t)?.[0].length??
0)}function An(e,t,n){let o=Nn(e,n);if(!o)return;let{end:r,levels:i,mayBeInfinite:s}=o;if(i>Me)return{start:t,body:n,end:r,fault:{start:n,end:n+1,reason:it}};let a=!0,
l=(d,g)=>(typeof g=="number"&&!Number.isFinite(g)&&(a=!1),g);try{let d=JSON.parse(e.slice(n,r),s?l:void 0);if(a)return{start:t,body:n,end:r,json:{value:d}}}catch{
return}return{start:t,body:n,end:r,fault:{start:n,end:n+1,reason:"a number in it is too large"}}}function Nn(e,t){let n=0,o=0,r=0,i=!1;for(let s=t;s<e.length;s++){
let a=e.charCodeAt(s);if(a>=vn&&a<=Rn){if(++r>Kn&&(i=!0),n>0)continue}else r>0&&(a===Tn||a===Cn)&&(i=!0),r=0;if(a===ft){let l=Un(e,s);if(l===void 0)return;s=l-1}else
a===In||a===Mn?o=Math.max(o,++n):a===Pn||a===Ln?n--:n===0&&(s=ce(_n,e,s)-1,i=!0);if(n<=0)return{end:s+1,levels:o,mayBeInfinite:i}}}var[ft,vn,Rn,Cn,Mn,Ln,Tn,In,Pn]=[
34,48,57,69,91,93,101,123,125],Kn=300,_n=/[-+.\w]*/y;function Un(e,t){for(let n=t+1;n<e.length;n++){let o=e.charCodeAt(n);if(o===ft)return n+1;o===Bn&&n++}}var Bn=92;
function at(e,t){let n=[],o={start:t,body:t},r=s=>{s>o.body&&n.push({...o,end:s})},i=e.startsWith("---",t)?t:lt(e,t);for(;i!==-1;i=lt(e,i)){let s=e.indexOf(`
`,i),a=s===-1?e.length:s+1,l=e.slice(i+3,a).trim();if(l!==""&&!l.startsWith("#")){if(o.fault)continue;r(i),o={start:i,body:i,fault:{start:i,end:i+3+l.length,reason:"\
a line that begins with --- can only be followed by a comment"}}}else i>o.body&&!zn(e.slice(o.body,i))&&(r(i),o={start:i,body:a})}return r(e.length),n}function lt(e,t){
let n=e.indexOf(`
---`,t);return n===-1?-1:n+1}function zn(e){return/^%/m.test(e)&&e.split(`
`).every(t=>/^\s*(?:#|$)|^%/.test(t))}var Dn,Fn=()=>Dn??=require("./with-positions.cjs"),dt=(...e)=>Fn().readWithPositions(...e);function mt(e,t={}){return{documents:[...Yn(e,t)]}}function*Yn(e,{onePass:t=!0}={}){let n=rt(e),o,r=!0,i=0;for(let s of ut(e)){let a=ct(e,{...s,start:i},n,t);if(a.
value===null&&a.issues.length===0){o??=a;continue}r=!1,i=s.end,yield a}r&&(yield o??ct(e,{start:i,body:i,end:e.length},n,t))}function ct(e,t,n,o){let r=o?Qn(e,t):
void 0;if(!r)return dt(e,t,n);let{value:i,tape:s}=r;return Pe({value:i,tape:s,issues:$n},t,n)}var $n=[];function Qn(e,{body:t,end:n,json:o,fault:r}){if(!r)return o?
nt(e,t,n,o.value):tt(e,t,n)}var j={namespace:void 0,prefix:"",suffix:""};function pt({namespace:e,prefix:t,suffix:n}){return e!==void 0||t!==""||n!==""}function me({namespace:e,prefix:t,suffix:n}){
return JSON.stringify([e,t,n])}function M(e){let t=Le(e),n=[];for(let o of e.slice(t.length).split("/"))o===""||o==="."||(o!==".."?n.push(o):n.length>0&&n.at(-1)!==".."?n.pop():t===""&&n.push(
o));return t+n.join("/")}function ht(e,t){return M(Hn(t)||e===""?t:`${e}/${t}`)}function gt(e){let t=e.lastIndexOf("/");return e.slice(0,Math.max(t,Le(e).length))}
function yt(e){return e.slice(e.lastIndexOf("/")+1)}function Hn(e){return Le(e)!==""}function Le(e){return/^(?:[A-Za-z]:)?\//.exec(e)?.[0]??""}function St(e,t){let{documents:n}=mt(e),[o]=n;if(!o||o.value===null)return jn;if(o.issues.some(({code:a})=>a==="yaml-syntax"))return e.includes("{{")?"is a temp\
late":"cannot be read as YAML";let{value:r}=o;if(!L(r))return"is not a map";let{apiVersion:i}=r;if(typeof i=="string"&&i!==""&&!i.startsWith(Gn))return;let s=a=>a.
flatMap(l=>typeof l=="string"&&l!==""?[Jn(l,t)]:[]);return{resources:s([...R(r,"resources"),...R(r,"bases")]),components:s(R(r,"components")),patches:[...[...R(
r,"patches"),...R(r,"patchesJson6902")].flatMap(a=>s([bt(a)]).map(l=>({...l,kind:Zn(a)}))),...s(R(r,"patchesStrategicMerge")).map(a=>({...a,kind:void 0}))],configurations:s(
[...Wn.flatMap(a=>R(r,a)),...[...R(r,"replacements"),r.openapi].map(bt),...R(r,"helmCharts").flatMap(Xn)]),naming:{namespace:pe(r,"namespace")||void 0,prefix:pe(
r,"namePrefix"),suffix:pe(r,"nameSuffix")}}}function Ot({resources:e,components:t,patches:n,configurations:o}){return[...e,...t,...n,...o]}var Gn="kustomize.con\
fig.k8s.io/",Wn=["configurations","crds","generators","transformers","validators"],jn={resources:[],components:[],patches:[],configurations:[],naming:j};function Jn(e,t){
return{name:e,path:ht(t,e),isLocal:!Vn.test(e)}}var Vn=/^[\w+.-]+:|^[\w.-]+@|^(?:[\w-]+\.)+[a-z]{2,}\/|[?&](?:ref|version|timeout|submodules)=|\.git(?:\/|$)|[{}\n]|\$\(/;
function R(e,t){let n=e[t];return Array.isArray(n)?n:[]}function bt(e){return L(e)?e.path:void 0}function Zn(e){let t=L(e)?e.target:void 0;return L(t)&&pe(t,"ki\
nd")||void 0}function Xn(e){return L(e)?[e.valuesFile,...R(e,"additionalValuesFiles")]:[]}function pe(e,t){let n=e[t];return typeof n=="string"?n:""}function Et(e,t){let n=new Map;for(let{path:i,text:s}of e.map(a=>({...a,path:M(a.path)})).sort(qn)){let a=gt(i),l=St(s,a);if(l===void 0)continue;if(typeof l=="s\
tring"){t.push({path:i,message:`${l}, so what it names is not known`});continue}let d=n.get(a);d?(t.push({path:i,message:`is next to ${yt(d.path)}; Kustomize ac\
cepts only one of them in a folder`}),d.files.push(l)):n.set(a,{folder:a,path:i,files:[l]})}let o=new Map([...n.keys()].map((i,s)=>[i,s])),r=i=>[...new Set(i.flatMap(
({path:s})=>o.get(s)??[]))];return[...n.values()].map(i=>({...i,resources:r(i.files.flatMap(({resources:s})=>s)),components:r(i.files.flatMap(({components:s})=>s))}))}
function qn(e,t){return e.path<t.path?-1:1}function wt(e){let t=new Array(e.length).fill(-1),n=new Array(e.length).fill(-1),o=new Array(e.length).fill(0),r=new Array(e.length).fill(!1),i=[],s=[],a=0;function l(m){
t[m]=n[m]=a++,r[m]=!0,i.push(m)}function d(m,c){n[m]=Math.min(n[m]??0,c)}function g(m){let c=[];for(let f=i.pop();f!==void 0&&(r[f]=!1,c.push(f),f!==m);f=i.pop())
;s.push(c)}for(let m=e.length-1;m>=0;m--){if(t[m]!==-1)continue;l(m);let c=[m];for(let f=c.at(-1);f!==void 0;f=c.at(-1)){let h=o[f]??0;o[f]=h+1;let p=e[f]?.[h];
if(p===void 0){n[f]===t[f]&&g(f),c.pop();let O=c.at(-1);O!==void 0&&d(O,n[f]??0)}else t[p]===-1?(l(p),c.push(p)):r[p]&&d(f,t[p]??0)}}return s}function xt(e,t){let n=e.map(({resources:r,components:i})=>[...r,...i]),o=wt(n).reverse();for(let r of o){let i=r.sort((d,g)=>d-g).flatMap(d=>e[d]??[]),[s,...a]=i,
l=a.length>0||r.some(d=>n[d]?.includes(d));s&&l&&t.push({path:s.path,message:eo(a)})}return{edges:n,groups:o}}function kt({edges:e,groups:t},n){let o=new Array(
e.length).fill(0);for(let[l,d]of t.entries())for(let g of d)o[g]=l;let r=t.map(()=>[]),i=new Array(e.length).fill([]),s=new Map,a=l=>{let d=s.get(l)??[];return s.
set(l,d),d};for(let[l,d]of t.entries()){let g=r[l]?.length===0,m=D(r[l]??[]),c=n(d,g);for(let h of c)if(!m.includes(h))for(let p of d)a(h).push(p);let f=D(c.length>
0?[m,c]:[m]);for(let h of d){i[h]=f;for(let p of e[h]??[]){let O=o[p]??0;O!==l&&r[O]?.push(f)}}}return{setsOfPlace:i,starts:s}}var Te=3;function eo(e){if(e.length===
0)return"refers to itself";let t=e.slice(0,Te).map(({folder:n})=>n||".");return e.length>Te&&t.push(`${e.length-Te} more`),`refers to itself through ${t.join(",\
 ")}`}var to=16;function At(e,t){let n=new Map,o=new Map,r=[],i=(a,l)=>{let d=e[a],g=n.get(a)??new Set;!d||g.size>=to||g.has(me(l))||(n.set(a,g.add(me(l))),r.push({folder:d,
naming:l}))},s=(a,l)=>i(a,no(e,a).reduce(oo,l));for(let a of t)s(a,j);for(let{folder:a,naming:l}of r){for(let{path:d}of a.files.flatMap(({resources:g})=>g))o.set(
d,(o.get(d)??new Map).set(me(l),l));for(let d of a.resources)s(d,l);for(let d of a.components)i(d,l)}return new Map([...o].map(([a,l])=>[a,[...l.values()]]))}function no(e,t){
let n=e[t],o=(n?.components??[]).flatMap(r=>e[r]??[]);return[n,...o.reverse()].flatMap(r=>r?.files.map(({naming:i})=>i)??[])}function oo(e,t){return{namespace:e.
namespace??t.namespace,prefix:e.prefix+t.prefix,suffix:t.suffix+e.suffix}}function ro(e,t=()=>!0){let n=[],o=Et(e,n),r=xt(o,n),i=new Set(o.map(({folder:c})=>c)),s=new Map,a=new Map,l=new Set;for(let[c,f]of o.entries())for(let h of f.files){
for(let{path:p,kind:O}of h.patches)a.set(p,(a.get(p)??new Set).add(O));for(let{path:p}of h.configurations)l.add(p);for(let{path:p}of[...h.resources,...h.patches])
s.set(p,(s.get(p)??new Set).add(c));for(let{name:p,path:O,isLocal:he}of Ot(h))!he||i.has(O)||t(O)||n.push({path:f.path,message:`names ${p}, which does not exist`})}
let d=o.some(({files:c})=>c.some(({naming:f})=>pt(f))),g=c=>o[c]?.folder??"",m=c=>{let{setsOfPlace:f,starts:h}=kt(r,c);return{setsOf:p=>D([...s.get(M(p))??[]].map(
O=>f[O]??[])),namingsIn:p=>{if(!d)return()=>[j];let O=At(o,h.get(p)??[]);return he=>O.get(M(he))??[]}}};return{...m((c,f)=>f?c.slice(0,1).map(g):[]),reachFrom:c=>m(
f=>D(f.map(h=>c(g(h))))),isPatch:c=>a.has(M(c)),patchKindOf:c=>{let[f,...h]=a.get(M(c))??[];return h.length===0?f:void 0},isConfiguration:c=>l.has(M(c)),notes:n}}0&&(module.exports={createKustomizations});
